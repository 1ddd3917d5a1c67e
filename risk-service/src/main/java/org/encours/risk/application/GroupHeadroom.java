package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.CreditUsage;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.Reservations;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.debtor.DebtorId;

/** The limit of a group's head, and what its members together have taken of it. */
@ApplicationScoped
class GroupHeadroom {

  record Shared(Money limit, List<CreditUsage> taken) {}

  private final Reservations reservations;

  GroupHeadroom(Reservations reservations) {
    this.reservations = reservations;
  }

  /** Empty for a debtor of no group, and when the head is not known here. */
  Optional<Shared> shared(
      CreditorId creditor, DebtorFile file, List<KnownDebtor> group, Instant at) {
    if (group.size() < 2) {
      return Optional.empty();
    }
    String head = file.parent().orElse(file.reference());
    return group.stream()
        .map(KnownDebtor::file)
        .filter(member -> member.reference().equals(head))
        .findFirst()
        .flatMap(DebtorFile::last)
        .map(assessment -> assessment.line().limit())
        .map(limit -> new Shared(limit, takenBy(creditor, group, at)));
  }

  private List<CreditUsage> takenBy(CreditorId creditor, List<KnownDebtor> group, Instant at) {
    List<DebtorId> members = group.stream().map(member -> member.file().id()).toList();
    return reservations.taken(creditor, members, at);
  }
}
