package org.encours.invoice.adapter.out.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.encours.invoice.domain.book.LedgerEntry.Kind;
import org.encours.invoice.domain.copy.AccountStatement;
import org.encours.invoice.domain.copy.AccountStatement.Account;
import org.encours.invoice.domain.copy.AccountStatement.Movement;
import org.encours.invoice.domain.copy.AccountStatement.OpenItem;
import org.encours.invoice.domain.copy.Papers;
import org.encours.platform.document.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRendererTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
  private static final QuteDocumentRenderer PRESS = QuteDocumentRenderer.standalone();

  private static AccountStatement statement(Kind kind) {
    return new AccountStatement(
        "C-1",
        "Boulangerie Test SRL",
        DAY.minusMonths(2),
        DAY,
        List.of(
            new Account(
                "EUR",
                eur("1200.00"),
                eur("830.00"),
                eur("900.00"),
                eur("48.63"),
                List.of(
                    new Movement(
                        DAY.minusDays(30), Kind.ISSUED, "2026-2", eur("50.00"), eur("1250.00")),
                    new Movement(DAY.minusDays(6), kind, "2026-1", eur("-420.00"), eur("830.00"))),
                List.of(
                    new OpenItem(
                        new UUID(0, 1),
                        "2026-1",
                        DAY.minusDays(46),
                        DAY.minusDays(16),
                        eur("900.00"),
                        16),
                    new OpenItem(null, null, null, DAY.minusDays(6), eur("-70.00"), 6)),
                List.of())));
  }

  private static byte[] print(AccountStatement statement, String language) {
    return PRESS.pdf(Papers.creditor("BE"), Papers.debtor(language), statement);
  }

  @Test
  void aStatementShowsWhatIsOpenAndHowItCameAbout() throws Exception {
    try (var pdf = Loader.loadPDF(print(statement(Kind.PAID), "fr"))) {
      Files.createDirectories(Path.of("target"));
      javax.imageio.ImageIO.write(
          new PDFRenderer(pdf).renderImageWithDPI(0, 110),
          "png",
          Path.of("target", "statement.png").toFile());
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Intérêts et autres accessoires", "48,63", "Total à payer", "878,63")
          .contains("Relevé de compte", "2026-1", "En votre faveur", "Solde au début", "Paiement")
          .containsPattern("830,00");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindOfMovementHasItsWordInEveryLanguage(Kind kind) {
    for (String language : Messages.LANGUAGES) {
      assertThat(StatementText.of(language, statement(kind)).accounts().getFirst().movements())
          .allSatisfy(row -> assertThat(row.text()).isNotBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void anAccountOnWhichNothingHappenedSaysSo(String language) throws Exception {
    AccountStatement empty = new AccountStatement("C-1", "B", DAY.minusMonths(1), DAY, List.of());
    try (var pdf = Loader.loadPDF(print(empty, language))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(Messages.of(StatementText.class, language).get("nothing"));
    }
  }
}
