package org.encours.collections.domain.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.encours.collections.domain.Samples;
import org.encours.collections.domain.claim.DebtNature;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.party.DebtorKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time a debt lives by: every period is reached from what an ERP can tell. */
class LimitationTest {

  @ParameterizedTest(name = "{0} against {2} in {1}, {3}: {4}")
  @CsvSource({
    "BE, BE, COMPANY,     GENERAL,       old C.civ. 2262bis",
    "BE, BE, COMPANY,     PERIODIC,      old C.civ. 2277",
    "BE, BE, CONSUMER,    ENERGY,        old C.civ. 2277",
    "BE, BE, CONSUMER,    HEALTHCARE,    old C.civ. 2277bis",
    "BE, BE, CONSUMER,    HOSPITALITY,   old C.civ. 2272",
    "BE, BE, COMPANY,     INSURANCE,     insurance law art. 88",
    "BE, BE, CONSUMER,    SALE_OF_GOODS, old C.civ. 2272",
    "BE, BE, COMPANY,     SALE_OF_GOODS, old C.civ. 2262bis",
    "BE, BE, COMPANY,     CARRIAGE,      CMR art. 32",
    "FR, FR, COMPANY,     GENERAL,       C.com. L110-4",
    "FR, FR, CONSUMER,    SERVICE,       C.conso L218-2",
    "FR, FR, COMPANY,     CARRIAGE,      C.com. L133-6",
    "FR, FR, CONSUMER,    TELECOM,       CPCE L34-2",
    "FR, FR, PUBLIC_BODY, GENERAL,       'law 68-1250 of 31 Dec 1968, art. 1'",
    "BE, DE, CONSUMER,    GENERAL,       'BGB § 195, 199'",
    "NL, NL, CONSUMER,    SALE_OF_GOODS, BW 7:28",
    "NL, BE, COMPANY,     GENERAL,       'BW 3:307, 3:308'",
    "LU, LU, CONSUMER,    SALE_OF_GOODS, LU C.civ. 2272",
    "LU, LU, COMPANY,     PERIODIC,      LU C.civ. 2277",
    "LU, LU, COMPANY,     GENERAL,       C.com. 189",
    "BE, ES, CONSUMER,    GENERAL,       "
  })
  void itFollowsFromTheLawAndTheNatureOfTheDebt(
      String creditor, String debtor, DebtorKind kind, DebtNature nature, String law) {
    assertThat(
            Limitation.of(
                    Samples.creditor(creditor),
                    Samples.debtor(kind, debtor),
                    invoice(nature, List.of()))
                .map(Limitation::law)
                .orElse(null))
        .isEqualTo(law);
  }

  private static InvoiceFile invoice(DebtNature nature, List<Evidence> evidence) {
    InvoiceFile any = Samples.invoice();
    return new InvoiceFile(
        any.id(),
        any.number(),
        any.debtor(),
        any.issueDate(),
        any.deliveryDate(),
        any.dueDate(),
        any.total(),
        any.open(),
        any.orderReference(),
        any.description(),
        any.disputes(),
        evidence,
        any.assignee(),
        nature);
  }
}
