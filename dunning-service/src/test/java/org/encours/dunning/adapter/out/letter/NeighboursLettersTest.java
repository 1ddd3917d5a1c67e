package org.encours.dunning.adapter.out.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the laws of the Netherlands, Germany and Luxembourg want said, and in which words. */
class NeighboursLettersTest {

  private static final Creditor DUTCH =
      SampleLetters.creditorIn("NL", "33012345", "NL001234567B01");
  private static final Creditor GERMAN =
      SampleLetters.creditorIn("DE", "HRB 12345 Amtsgericht Köln", "DE136695976");
  private static final Creditor LUXEMBOURGISH =
      SampleLetters.creditorIn("LU", "B123456", "LU26375245");

  private final Letters letters = QuteLetters.standalone();

  @Test
  void aDutchConsumerHasFourteenDaysFromTheDayAfterReceiptAndIsToldTheCosts() throws IOException {
    Debtor debtor = SampleLetters.debtorIn("NL", "nl", DebtorKind.CONSUMER);
    Message message = SampleLetters.message(DUTCH, debtor, "courtesy", -5, "2026-11-16", 1);

    String text = text("nl-fourteen-days", DUTCH, debtor, message);

    assertThat(message.step().name()).isEqualTo("fourteen-days");
    assertThat(message.charges().isZero()).isTrue();
    assertThat(text)
        .contains(
            "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd",
            "363,00 aan buitengerechtelijke incassokosten",
            "KvK 33012345")
        .doesNotContain("Wetboek van economisch recht", "kalenderdagen", "21 % btw");
    // Posted on Monday the 23rd, delivered on Wednesday the 25th: the 26th is the first day.
    assertThat(message.freeTerm().orElseThrow().start()).isEqualTo("2026-11-26");
    assertThat(message.freeTerm().orElseThrow().chargeFrom()).isEqualTo("2026-12-10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "fr", "de", "en"})
  void theDutchTermIsToldInEveryLanguageOfTheHouse(String language) throws IOException {
    Debtor debtor = SampleLetters.debtorIn("NL", language, DebtorKind.CONSUMER);
    Message message = SampleLetters.message(DUTCH, debtor, "courtesy", -5, "2026-11-16", 1);

    assertThat(text("nl-fourteen-days-" + language, DUTCH, debtor, message))
        .contains("363", "6:96")
        .doesNotContain("XIX");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONSUMER | reminder           | 5  | Für dieses Schreiben werden keine Kosten berechnet
          COMPANY  | call-before-notice | 25 | Pauschale von 40 Euro (§ 288 Abs. 5 BGB)
          """)
  void aGermanMahnungSaysThatItPutsInDefault(
      DebtorKind kind, String lastStep, int lastDays, String said) throws IOException {
    Debtor debtor = SampleLetters.debtorIn("DE", "de", kind);
    Message message = SampleLetters.message(GERMAN, debtor, lastStep, lastDays, "2026-10-15", 1);

    assertThat(text("de-mahnung-" + kind, GERMAN, debtor, message))
        .contains("Mahnung im Sinne des § 286 Abs. 1 BGB", said, "Handelsregister HRB 12345")
        .doesNotContain("Förmliche Inverzugsetzung");
  }

  @Test
  void aLuxembourgConsumerIsGivenNoticeWithoutCosts() throws IOException {
    Debtor debtor = SampleLetters.debtorIn("LU", "fr", DebtorKind.CONSUMER);
    Message message = SampleLetters.message(LUXEMBOURGISH, debtor, "call", 12, "2026-10-15", 1);

    assertThat(text("lu-notice", LUXEMBOURGISH, debtor, message))
        .contains(
            "Mise en demeure",
            "taux légal luxembourgeois",
            "Aucun frais de recouvrement",
            "R.C.S. Luxembourg B123456");
  }

  private String text(String name, Creditor creditor, Debtor debtor, Message message)
      throws IOException {
    byte[] pdf =
        letters.write(creditor, debtor, message, "r", Optional.empty(), Optional.empty()).pdf();
    Files.createDirectories(Path.of("target", "letters"));
    Files.write(Path.of("target", "letters", name + ".pdf"), pdf);
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
