package org.encours.collections.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.complete;
import static org.encours.collections.domain.Samples.creditor;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.Samples.opened;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.agencywork.AgencyWork;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.insolvency.InsolvencySteps;
import org.encours.collections.domain.ledger.LedgerEffects;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.collections.domain.routing.HandingOff;
import org.junit.jupiter.api.Test;

/** What happens later changes nothing in the dossier of a day. */
class DossierAsOfTest {

  private static final LocalDate BEFORE = LocalDate.of(2026, 6, 9);
  private static final LocalDate AFTER = LocalDate.of(2026, 6, 10);

  private static List<Procedure> procedures(CollectionCase of, LocalDate day) {
    return new DossierAsOf(of, List.of(complete()), day)
        .procedures(creditor("BE"), debtor(DebtorKind.COMPANY, "BE"), false);
  }

  @Test
  void untilItWentToCourtEveryWayWasOpen() {
    CollectionCase suing =
        HandingOff.toCourt(opened(), Procedure.BE_CITATION, "urgent", on("2026-06-10"))
            .orThrow()
            .state();
    assertThat(procedures(suing, BEFORE)).isEqualTo(procedures(opened(), BEFORE));
    assertThat(procedures(suing, BEFORE)).contains(Procedure.BE_IOS, Procedure.BE_CITATION);
    assertThat(procedures(suing, AFTER)).containsExactly(Procedure.BE_CITATION);
  }

  @Test
  void untilItWasContestedItWasNot() {
    AgencyUpdate goods =
        new AgencyUpdate(
            "d",
            AGENCY,
            AgencyUpdate.Kind.DISPUTE,
            null,
            null,
            null,
            null,
            null,
            null,
            "GOODS",
            List.of(),
            null,
            null);
    CollectionCase contested =
        AgencyWork.report(amicable(), goods, id(500), RULES, on("2026-06-10")).orThrow().state();
    assertThat(procedures(contested, BEFORE)).contains(Procedure.BE_IOS);
    assertThat(procedures(contested, AFTER)).doesNotContain(Procedure.BE_IOS);
  }

  @Test
  void anAnswerThatCameLaterWasNotKnown() {
    Dispute raised = new Dispute(id(60), "GOODS", eur("400.00"), BEFORE, null, null);
    InvoiceFile invoice =
        complete().disputed(raised).resolved(id(60), Dispute.Outcome.REJECTED, AFTER);
    CollectionCase answered =
        LedgerEffects.disputeResolved(
                LedgerEffects.disputed(amicable(), RULES.pauses(), on("2026-06-09")).state(),
                Dispute.Outcome.REJECTED,
                on("2026-06-10"))
            .state();
    assertThat(new DossierAsOf(answered, List.of(invoice), BEFORE.minusDays(1)).contest())
        .isEqualTo(Contest.NONE);
    assertThat(new DossierAsOf(answered, List.of(invoice), BEFORE).contest())
        .isEqualTo(Contest.SERIOUS);
    assertThat(new DossierAsOf(answered, List.of(invoice), AFTER).contest())
        .isEqualTo(Contest.WEAK);
  }

  @Test
  void untilTheDebtorWasInsolventItCouldBeSued() {
    CollectionCase insolvent =
        InsolvencySteps.open(
                amicable(),
                Insolvency.opened(id(78), Insolvency.Kind.UNKNOWN, AFTER, AFTER.plusDays(30)),
                on("2026-06-10"))
            .orThrow()
            .state();
    assertThat(procedures(insolvent, BEFORE)).contains(Procedure.BE_IOS);
    assertThat(procedures(insolvent, AFTER)).isEmpty();
  }
}
