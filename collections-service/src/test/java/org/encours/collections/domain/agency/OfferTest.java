package org.encours.collections.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.INVOICE;
import static org.encours.collections.domain.Samples.agency;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.complete;
import static org.encours.collections.domain.Samples.creditor;

import java.util.List;
import java.util.Map;
import org.encours.collections.domain.Samples;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agency is told was sold. */
class OfferTest {

  @Test
  void theInvoiceIsDescribedAsTheLedgerDoes() {
    assertThat(offer("nl").claims().getFirst().description()).isEqualTo("Paper");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Prestations selon la facture 2026-1",
    "nl, Prestaties volgens factuur 2026-1",
    "de, Leistungen laut Rechnung 2026-1",
    "en, Services as in invoice 2026-1",
    ",   Services as in invoice 2026-1"
  })
  void whatIsSensitiveIsDescribedByItsNumberInTheDebtorsLanguage(String language, String words) {
    Offer open = offer(language);
    Offer discreet = open.discreet();
    assertThat(discreet.claims().getFirst().description()).isEqualTo(words);
    assertThat(discreet.toString()).doesNotContain("Paper");
    assertThat(discreet.total()).isEqualTo(open.total());
    assertThat(discreet).usingRecursiveComparison().ignoringFields("claims").isEqualTo(open);
  }

  private static Offer offer(String language) {
    DebtorFile known = Samples.debtor(DebtorKind.COMPANY, "BE");
    DebtorFile debtor =
        new DebtorFile(
            known.id(),
            known.reference(),
            known.kind(),
            known.name(),
            language,
            known.country(),
            known.enterpriseNumber(),
            known.vatNumber(),
            known.address(),
            known.contacts(),
            known.terms());
    return Offers.of(
        agency("recouvra", "10"),
        Tone.FIRM,
        creditor("BE"),
        debtor,
        List.of(claim()),
        Map.of(INVOICE, complete()),
        List.of(),
        ACT.on());
  }
}
