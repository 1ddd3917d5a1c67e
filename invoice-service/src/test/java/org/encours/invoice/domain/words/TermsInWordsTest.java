package org.encours.invoice.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms as sellers write them, on an invoice of 2 November 2026. */
class TermsInWordsTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 11, 2);

  private static TermsReading read(String text) {
    return TermsInWords.read(List.of(text), ISSUED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Payment within 30 days | 2026-12-02",
        "Net 15 | 2026-11-17",
        "30 days net | 2026-12-02",
        "2% discount within 10 days, net 30 days | 2026-12-02",
        "2/10 net 30 | 2026-12-02",
        "2 % escompte à 8 jours, 30 jours net | 2026-12-02",
        "30 jours net 2 % escompte à 8 jours | 2026-12-02",
        "14 Tage 2% Skonto, 30 Tage netto | 2026-12-02",
        "Zahlbar innerhalb von 14 Tagen mit 2 % Skonto oder 30 Tage netto | 2026-12-02",
        "Zahlbar sofort ohne Abzug | 2026-11-02",
        "2% korting binnen 8 dagen, netto 30 dagen | 2026-12-02",
        "binnen de 14 kalenderdagen | 2026-11-16",
        "30 dagen na factuurdatum | 2026-12-02",
        "intérêts dès le 8 jours de mise en demeure; payable 30 jours | 2026-12-02",
        "30 jours fin de mois | 2026-12-31",
        "45 jours fin de mois | 2026-12-31",
        "30 dagen einde maand | 2026-12-31",
        "30 days end of month | 2026-12-31",
        "30 Tage Monatsende | 2026-12-31",
        "30 giorni fine mese | 2026-12-31",
        "30 jours fin de mois le 10 | 2027-01-10",
        "30 jours fin de mois, le 10 | 2027-01-10",
        "le 15 du mois suivant | 2026-12-15",
        "payable fin de mois | 2026-11-30",
        "Payable au comptant | 2026-11-02",
        "Contant | 2026-11-02",
        "Cash | 2026-11-02",
        "Due on receipt | 2026-11-02",
        "Payable before 15/12/2026 | 2026-12-15",
        "Zahlbar bis 15.12.2026 | 2026-12-15",
        "Échéance : 15 décembre 2026 | 2026-12-15",
        "uiterlijk 2026-12-15 | 2026-12-15",
        "2026-12-15 | 2026-12-15",
        "4 weeks | 2026-11-30",
        "1 mois | 2026-12-02",
        "#SKONTO#TAGE=14#PROZENT=2.00# | ",
        "Complaints within 8 days. Payable within 30 days | 2026-12-02"
      })
  void whatIsUnderstoodGivesTheDay(String text, LocalDate due) {
    assertThat(read(text).dueDate()).isEqualTo(java.util.Optional.ofNullable(due));
    assertThat(read(text).certain()).isEqualTo(due != null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Payment within 10 days, 2% discount",
        "2 % escompte à 8 jours",
        "10 werkdagen",
        "30 or 60 days",
        "see contract 2026/12/01",
        "as agreed",
        "mise en demeure après 8 jours",
        "Livraison le 12/11/2026"
      })
  void whatIsNotUnderstoodGivesNone(String text) {
    assertThat(read(text)).satisfies(reading -> assertThat(reading.certain()).isFalse());
  }

  @Test
  void daysFromReceiptAreCountedFromTheInvoiceAndSaidToBeUncertain() {
    assertThat(read("30 jours à réception de facture"))
        .isEqualTo(new TermsReading(java.util.Optional.of(LocalDate.of(2026, 12, 2)), false));
  }
}
