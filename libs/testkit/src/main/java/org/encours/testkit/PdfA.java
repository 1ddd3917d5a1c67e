package org.encours.testkit;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Whether a document is what it says it is, by veraPDF, the validator of the PDF Association. */
public final class PdfA {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfA() {}

  /**
   * @param flavour part and level of ISO 19005: "2u" for PDF/A-2u
   * @throws AssertionError naming each broken rule once, with where it is broken first
   */
  public static void assertConforms(byte[] pdf, String flavour) {
    List<String> broken = brokenRules(pdf, flavour);
    if (!broken.isEmpty()) {
      throw new AssertionError("no PDF/A-" + flavour + ":\n  " + String.join("\n  ", broken));
    }
  }

  private static List<String> brokenRules(byte[] pdf, String flavour) {
    PDFAFlavour wanted = PDFAFlavour.byFlavourId(flavour);
    if (wanted == PDFAFlavour.NO_FLAVOUR) {
      throw new IllegalArgumentException("there is no PDF/A-" + flavour);
    }
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
      ValidationResult result = validator.validate(parser);
      return result.isCompliant()
          ? List.of()
          : result.getTestAssertions().stream()
              .map(
                  it ->
                      it.getRuleId().getClause()
                          + "-"
                          + it.getRuleId().getTestNumber()
                          + ": "
                          + it.getMessage())
              .distinct()
              .toList();
    } catch (Exception unreadable) {
      return List.of("cannot be read: " + unreadable);
    }
  }
}
