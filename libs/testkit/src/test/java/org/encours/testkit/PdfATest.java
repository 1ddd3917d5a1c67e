package org.encours.testkit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfATest {

  @Test
  void whatIsNotMadeToBeKeptIsRefusedWithTheBrokenRules() {
    assertThatThrownBy(() -> PdfA.assertConforms(emptyPage(), "2u"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no PDF/A-2u")
        .hasMessageContaining("6.6.2.1");
  }

  @Test
  void whatIsNoPdfIsRefused() {
    assertThatThrownBy(() -> PdfA.assertConforms("a letter".getBytes(StandardCharsets.UTF_8), "2u"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aFlavourThatDoesNotExistIsAMistakeOfTheTest() {
    assertThatIllegalArgumentException().isThrownBy(() -> PdfA.assertConforms(emptyPage(), "9z"));
  }

  /** A sound document, but without the metadata and the file identifier that an archive wants. */
  private static byte[] emptyPage() {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
    int number = 1;
    for (String object :
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<<>>>>")) {
      offsets.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(number++).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 4\n").append(offsets);
    pdf.append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
