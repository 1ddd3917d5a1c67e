package org.encours.collections.adapter.in.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.StoredFile;

/**
 * A file that goes, or went, with a message.
 *
 * @param by CREDITOR or AGENCY
 * @param agency whom the creditor spoke with
 */
record FileAnswer(
    String sha256, String name, String type, long size, String by, String agency, LocalDate on) {

  /** How a fingerprint is written. */
  static final String SHA256 = "[0-9a-f]{64}";

  static FileAnswer of(Attachment file) {
    return new FileAnswer(
        file.sha256(),
        file.name(),
        file.type(),
        file.size(),
        file.by().name(),
        file.agency().value(),
        file.on());
  }

  /** Its bytes, to be saved and never shown in place: they come from another company. */
  static Response bytes(StoredFile kept) {
    return Response.ok(kept.bytes(), kept.file().type())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\""
                + kept.file().name().replaceAll("[^A-Za-z0-9._-]", "_")
                + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .tag(kept.file().sha256())
        .build();
  }
}
