package hanki.reference.web;

import hanki.reference.ReferenceSheets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 基準の表: every reference table with its number of rows and its last change. */
@Named("referenceListView")
@RequestScoped
public class ReferenceListView {

  private final ReferenceSheets sheets;
  private List<ReferenceSheets.Overview> tables;

  @Inject
  ReferenceListView(ReferenceSheets sheets) {
    this.sheets = sheets;
  }

  @PostConstruct
  void load() {
    tables = sheets.overview();
  }

  public List<ReferenceSheets.Overview> getTables() {
    return tables;
  }
}
