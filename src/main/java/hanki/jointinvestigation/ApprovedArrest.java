package hanki.jointinvestigation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** An arrest that a chief was asked to approve of. */
@Embeddable
public record ApprovedArrest(@Column(name = "arrest_id") Long arrest, String number)
    implements Serializable {}
