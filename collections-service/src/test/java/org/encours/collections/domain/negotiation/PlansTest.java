package org.encours.collections.domain.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.agencywork.Reports.refusal;
import static org.encours.collections.domain.agencywork.Reports.report;
import static org.encours.collections.domain.agencywork.Reports.update;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.Instalment;
import org.junit.jupiter.api.Test;

class PlansTest {

  @Test
  void aPlanIsKeptOrBroken() {
    var plan =
        Plans.agree(
                amicable(),
                id(900),
                List.of(
                    new Instalment(LocalDate.of(2026, 7, 1), eur("500.00")),
                    new Instalment(LocalDate.of(2026, 8, 1), eur("565.40"))),
                7,
                ACT)
            .orThrow()
            .state();
    assertThat(plan.state().status()).isEqualTo("PLAN");
    assertThat(Plans.check(plan, on("2026-07-08")).events()).isEmpty();
    var broken = Plans.check(plan, on("2026-07-09"));
    assertThat(broken.events()).singleElement().isInstanceOf(CaseEvent.PlanBroken.class);
    assertThat(broken.state().state().status()).isEqualTo("AMICABLE");
    var paid = report(plan, update(Kind.PAYMENT, "500.00", null)).state();
    assertThat(Plans.check(paid, on("2026-07-20")).events()).isEmpty();
    assertThat(Plans.check(paid, on("2026-08-20")).events()).hasSize(1);
  }

  @Test
  void aPlanMustCoverExactlyWhatIsOpen() {
    assertThat(
            refusal(
                    Plans.agree(
                        amicable(),
                        id(900),
                        List.of(new Instalment(LocalDate.of(2026, 7, 1), eur("500.00"))),
                        7,
                        ACT))
                .violations())
        .hasSize(1);
  }
}
