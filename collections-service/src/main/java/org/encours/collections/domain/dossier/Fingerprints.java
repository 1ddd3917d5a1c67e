package org.encours.collections.domain.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.SentReminder;

/** The papers of a case by their fingerprint, each with the name it has in a dossier. */
public final class Fingerprints {

  private Fingerprints() {}

  /** Name by SHA-256, of what was known on a date. */
  public static Map<String, String> of(
      CollectionCase of, List<InvoiceFile> invoices, LocalDate asOf) {
    Map<String, String> names = new LinkedHashMap<>();
    for (InvoiceFile invoice : invoices) {
      for (Evidence paper : invoice.evidence()) {
        if (!paper.addedOn().isAfter(asOf)) {
          names.putIfAbsent(
              paper.sha256(),
              "originals/" + safe(invoice.number() + "-" + paper.kind() + "-" + paper.name()));
        }
      }
    }
    for (SentReminder reminder : of.context().reminders()) {
      if (reminder.documentSha256() != null) {
        names.putIfAbsent(
            reminder.documentSha256(),
            "originals/" + safe("reminder-" + reminder.sentOn() + "-" + reminder.step()) + ".pdf");
      }
    }
    return names;
  }

  /** The name that a file which went with a message has in a dossier. */
  public static String of(Attachment file) {
    return "messages/"
        + safe(
            file.on() + "-" + file.by() + "-" + file.sha256().substring(0, 8) + "-" + file.name());
  }

  /** A name that no archive tool takes for a way out of its folder. */
  static String safe(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("\\.{2,}", "_");
    return plain.length() > 120 ? plain.substring(plain.length() - 120) : plain;
  }
}
