package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.application.port.RateCaps;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.HandoffContext;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.gate.GateFile;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.CreditorId;

/** Gathers what the gate looks at. */
@ApplicationScoped
class GateFiles {

  private final LedgerFiles files;
  private final Cases cases;
  private final RateCaps caps;

  GateFiles(LedgerFiles files, Cases cases, RateCaps caps) {
    this.files = files;
    this.cases = cases;
    this.caps = caps;
  }

  GateFile of(CreditorId creditor, DebtorId debtor, List<Claim> claims, HandoffContext grounds) {
    return new GateFile(
        files.creditor(creditor),
        files.debtor(creditor, debtor),
        claims.stream().map(claim -> item(creditor, claim)).toList(),
        files.credit(creditor, debtor).orElse(null),
        grounds.reminders(),
        grounds.noticeGivenOn(),
        grounds.legalWaitEndedOn(),
        caps);
  }

  private GateFile.Item item(CreditorId creditor, Claim claim) {
    boolean worked =
        cases.live(creditor, claim.invoice()).stream()
            .anyMatch(live -> !(live.state() instanceof CaseState.Refused));
    return new GateFile.Item(claim, files.invoice(creditor, claim.invoice()), worked);
  }

  /** An objection that was thrown out leaves a weak contest; open ones never pass the gate. */
  Contest contest(CreditorId creditor, List<Claim> claims) {
    boolean inVain =
        claims.stream()
            .flatMap(claim -> files.invoice(creditor, claim.invoice()).stream())
            .anyMatch(InvoiceFile::wasContestedInVain);
    return inVain ? Contest.WEAK : Contest.NONE;
  }
}
