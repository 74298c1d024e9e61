package hanki.publication;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Tells who waits which file is being made, whoever makes it and for what. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class ToldRenderer implements ReportRenderer {

  private final ReportRenderer renderer;
  private final FilesUnderway making;

  @Inject
  ToldRenderer(@Delegate @Any ReportRenderer renderer, FilesUnderway making) {
    this.renderer = renderer;
    this.making = making;
  }

  @Override
  public ReportForm form() {
    return renderer.form();
  }

  @Override
  public byte[] render(ReadyReport report) {
    making.next(form());
    return renderer.render(report);
  }
}
