package org.encours.dunning.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.policy.Channel;
import org.encours.kernel.CreditorId;

/** Letters for a print house. */
public interface PrintView {

  /**
   * A letter that left on paper.
   *
   * @param recipient name and address on one line, as they were when it left
   * @param sha256 of the document
   */
  record PrintLetter(
      UUID id,
      String debtor,
      Channel channel,
      String recipient,
      LocalDate sentOn,
      String sha256,
      byte[] pdf) {}

  /** In the order of their ids. */
  List<PrintLetter> letters(
      CreditorId creditor,
      LocalDate day,
      Optional<Channel> channel,
      Optional<UUID> after,
      int most);
}
