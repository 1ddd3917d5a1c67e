package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.OrderReleases;
import org.encours.risk.domain.credit.CreditAnswer;
import org.encours.risk.domain.credit.CreditAnswer.Verdict;
import org.encours.risk.domain.debtor.DebtorId;

/** Orders that the committee let pass do so once; who passes anyway needs no such thing. */
@ApplicationScoped
class ReleasedOrders {

  private final OrderReleases releases;

  ReleasedOrders(OrderReleases releases) {
    this.releases = releases;
  }

  CreditAnswer over(
      CreditAnswer answer,
      CreditorId creditor,
      DebtorId debtor,
      Optional<String> orderReference,
      Money order,
      LocalDate today) {
    return orderReference
        .filter(_ -> answer.verdict() != Verdict.ACCEPT)
        .flatMap(number -> releases.use(creditor, debtor, number, order, today))
        .map(words -> answer.releasedBy(words, order))
        .orElse(answer);
  }
}
