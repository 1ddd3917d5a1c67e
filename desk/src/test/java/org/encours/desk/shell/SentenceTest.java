package org.encours.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Locale FRENCH = Locale.forLanguageTag("fr-BE");

  @Test
  void aKnownCodeIsSaidInTheReadersLanguage() throws IOException {
    Sentence it =
        JSON.readValue(
            """
            {"code":"dispute-pending","parameters":{"number":"F-17"},"text":"F-17 is disputed"}
            """,
            Sentence.class);
    assertThat(TextExtensions.sentence(it, FRENCH)).isEqualTo("La facture F-17 est contestée");
  }

  @Test
  void anUnknownCodeIsSaidInEnglish() throws IOException {
    Sentence it =
        JSON.readValue(
            "{\"code\":\"new\",\"parameters\":{},\"text\":\"Something new\"}", Sentence.class);
    assertThat(TextExtensions.sentence(it, FRENCH)).isEqualTo("Something new");
  }

  @Test
  void aBareTextIsStillRead() throws IOException {
    assertThat(TextExtensions.sentence(JSON.readValue("\"as it is\"", Sentence.class), FRENCH))
        .isEqualTo("as it is");
  }

  @Test
  void amountsAndDaysInItAreWrittenAsTheReaderIsUsedTo() {
    Format format = new Format(FRENCH);
    assertThat(format.any("2027-01-31")).isEqualTo("31/01/2027");
    assertThat(format.any(JSON.createObjectNode().put("amount", "1234.50").put("currency", "EUR")))
        .isEqualTo("1\u00a0234,50\u00a0€");
  }
}
