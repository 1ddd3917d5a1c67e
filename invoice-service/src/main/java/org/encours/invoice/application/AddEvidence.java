package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.port.EvidenceFiles;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Evidence;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;

/** Keeps a document that proves a claim, with its fingerprint. */
@ApplicationScoped
public class AddEvidence {

  /** A document as uploaded; missing values are null. */
  public record Upload(Evidence.Kind kind, String name, String mediaType, byte[] content) {}

  private final EvidenceFiles files;
  private final Invoices invoices;
  private final Ids ids;
  private final Clock clock;

  AddEvidence(EvidenceFiles files, Invoices invoices, Ids ids, Clock clock) {
    this.files = files;
    this.invoices = invoices;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public Evidence add(CreditorId creditor, UUID invoiceId, Upload upload) {
    Violations violations = new Violations();
    violations.require(upload.kind() != null, "kind", "is required");
    violations.requireText("name", upload.name(), 255);
    violations.require(
        upload.content() != null && upload.content().length > 0, "file", "must not be empty");
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("document", violations.list()));
    }
    Invoice invoice =
        invoices
            .find(creditor, invoiceId)
            .orElseThrow(() -> new NotFound("There is no invoice " + invoiceId + "."));
    Evidence evidence =
        new Evidence(
            ids.next(),
            upload.kind(),
            upload.name(),
            upload.mediaType(),
            upload.content().length,
            sha256(upload.content()),
            LocalDate.now(clock));
    files.add(
        creditor,
        invoiceId,
        evidence,
        upload.content(),
        List.of(new InvoiceEvent.EvidenceAdded(invoice, evidence)));
    return evidence;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
