package org.encours.dunning.adapter.out.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Prints a page as PDF/A-2u (ISO 19005-2): fonts and colours travel with the document, so that what
 * serves as evidence looks in ten years as it did when it was sent. Nothing is fetched from
 * anywhere while it is printed, and a page that takes too long does not keep the sender.
 */
final class ArchivalPdf {

  private static final String FAMILY = "Liberation Sans";
  private static final byte[] REGULAR =
      LetterFont.european("/liberation/LiberationSans-Regular.ttf");
  private static final byte[] BOLD = LetterFont.european("/liberation/LiberationSans-Bold.ttf");
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final ExecutorService PRINTERS =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().name("dunning-printer-", 1).daemon().factory());

  private ArchivalPdf() {}

  static byte[] of(String page) {
    Future<byte[]> printed = PRINTERS.submit(() -> print(page));
    try {
      return printed.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a page cannot be printed", failed.getCause());
    } catch (TimeoutException tooLong) {
      printed.cancel(true);
      throw new IllegalStateException("a page took longer than " + LONGEST + " to print", tooLong);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while a page was printed", stop);
    }
  }

  private static byte[] print(String page) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder
          .useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true)
          .useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true)
          .useUriResolver((_, uri) -> isPartOfThePage(uri) ? uri : null)
          .useExternalResourceAccessControl(
              (uri, _) -> isPartOfThePage(uri),
              ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
          .withHtmlContent(page, null)
          .toStream(out);
      builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
      builder.useColorProfile(SRGB);
      builder.run();
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean isPartOfThePage(String uri) {
    return uri != null && uri.startsWith("data:");
  }
}
