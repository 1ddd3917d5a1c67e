package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.Reservations;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.DebtorId;

/** What the members of a group together leave of the limit of its head. */
@ApplicationScoped
class GroupRoom {

  private final Reservations reservations;

  GroupRoom(Reservations reservations) {
    this.reservations = reservations;
  }

  /** Empty for a debtor of no group, and when the head is not known here or has another money. */
  Optional<Money> room(CreditorId creditor, DebtorFile file, List<KnownDebtor> group, Instant at) {
    if (group.size() < 2) {
      return Optional.empty();
    }
    String head = file.parent().orElse(file.reference());
    Money own = file.last().orElseThrow().line().limit();
    return group.stream()
        .map(KnownDebtor::file)
        .filter(member -> member.reference().equals(head))
        .findFirst()
        .flatMap(DebtorFile::last)
        .map(assessment -> assessment.line().limit())
        .filter(limit -> limit.currency().equals(own.currency()))
        .map(limit -> limit.minus(takenBy(creditor, group, limit, at)));
  }

  private Money takenBy(CreditorId creditor, List<KnownDebtor> group, Money limit, Instant at) {
    List<DebtorId> members = group.stream().map(member -> member.file().id()).toList();
    return reservations.taken(creditor, members, limit, at).total();
  }
}
