package org.encours.dunning.adapter.out.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Prints a page as PDF/A-2u (ISO 19005-2): fonts and colours travel with the document, so that what
 * serves as evidence looks in ten years as it did when it was sent.
 */
final class ArchivalPdf {

  private static final String FAMILY = "Liberation Sans";
  private static final byte[] REGULAR =
      LetterFont.european("/liberation/LiberationSans-Regular.ttf");
  private static final byte[] BOLD = LetterFont.european("/liberation/LiberationSans-Bold.ttf");
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private ArchivalPdf() {}

  static byte[] of(String page) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new PdfRendererBuilder()
          .useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true)
          .useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true)
          .withHtmlContent(page, null)
          .toStream(out)
          .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
          .useColorProfile(SRGB)
          .run();
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
