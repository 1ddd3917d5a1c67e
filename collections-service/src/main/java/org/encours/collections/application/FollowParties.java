package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Keeps our files of creditors and debtors as the ledger tells; held cases are looked at again. */
@ApplicationScoped
public class FollowParties {

  private final LedgerFiles files;
  private final ReopenRefused reopenRefused;
  private final Clock clock;

  FollowParties(LedgerFiles files, ReopenRefused reopenRefused, Clock clock) {
    this.files = files;
    this.reopenRefused = reopenRefused;
    this.clock = clock;
  }

  @Transactional
  public void creditor(CreditorFile creditor, Instant at) {
    files.oneAtATime(creditor.id());
    files.keep(creditor, at);
    reopenRefused.ofCreditor(creditor.id(), act(day(at)));
  }

  @Transactional
  public void debtor(CreditorId creditor, DebtorFile debtor, Instant at) {
    files.oneAtATime(creditor);
    files.keep(creditor, debtor, at);
    reopenRefused.ofDebtor(creditor, debtor.id(), act(day(at)));
  }

  @Transactional
  public void credit(CreditorId creditor, DebtorId debtor, Money credit, LocalDate on) {
    files.oneAtATime(creditor);
    files.keepCredit(creditor, debtor, credit);
    reopenRefused.ofDebtor(creditor, debtor, act(on));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private ActionStamp act(LocalDate on) {
    return new ActionStamp(on, clock.instant(), ActionStamp.LEDGER);
  }
}
