package org.encours.invoice.application.port;

import java.util.List;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Evidence;
import org.encours.kernel.CreditorId;

/** Documents that prove claims, kept with their content. */
public interface EvidenceFiles {

  void add(
      CreditorId creditor,
      UUID invoice,
      Evidence evidence,
      byte[] content,
      List<LedgerEvent> events);
}
