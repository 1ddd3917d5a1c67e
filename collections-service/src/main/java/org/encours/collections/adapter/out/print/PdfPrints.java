package org.encours.collections.adapter.out.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.encours.collections.application.port.Prints;
import org.encours.collections.domain.dossier.Exhibit;
import org.encours.collections.domain.dossier.Page;
import org.jboss.logging.Logger;

/**
 * PDF/A-2b by openhtmltopdf, with an embedded font so that it reads the same in ten years. Dates
 * and the document's id come from the sheet, not from the clock: the same dossier has the same
 * bytes.
 */
@Singleton
class PdfPrints implements Prints {

  private static final Logger LOG = Logger.getLogger(PdfPrints.class);

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  PdfPrints() {
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public byte[] pdf(Page sheet, LocalDate date) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useFont(() -> font(), "Sheet");
    builder.withProducer("Encours");
    builder.withHtmlContent(SheetPage.of(sheet), "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        dated(document, date);
        document.setDocumentId((long) sheet.hashCode() << 32 | date.toEpochDay());
        document.save(bytes);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  @Override
  public byte[] bundle(List<Exhibit> papers, LocalDate date) {
    try (PDDocument whole = new PDDocument()) {
      PDDocumentOutline outline = new PDDocumentOutline();
      whole.getDocumentCatalog().setDocumentOutline(outline);
      PDFMergerUtility merger = new PDFMergerUtility();
      for (Exhibit paper : papers) {
        append(merger, whole, outline, paper);
      }
      Calendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
      whole.getDocumentInformation().setProducer("Encours");
      whole.getDocumentInformation().setCreationDate(day);
      whole.setDocumentId(date.toEpochDay());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      whole.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A paper from outside may be no PDF at all, whatever its name says. */
  private static void append(
      PDFMergerUtility merger, PDDocument whole, PDDocumentOutline outline, Exhibit paper)
      throws IOException {
    try (PDDocument one = Loader.loadPDF(paper.bytes())) {
      int first = whole.getNumberOfPages();
      one.getDocumentCatalog().setDocumentOutline(null);
      merger.appendDocument(whole, one);
      whole.getDocumentCatalog().setDocumentOutline(outline);
      if (whole.getNumberOfPages() > first) {
        PDPageFitDestination top = new PDPageFitDestination();
        top.setPage(whole.getPage(first));
        PDOutlineItem mark = new PDOutlineItem();
        mark.setTitle(paper.name());
        mark.setDestination(top);
        outline.addLast(mark);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      LOG.warnf("%s is left out of a bundle: it cannot be read as a PDF", paper.name());
    }
  }

  private static InputStream font() {
    return PDDocument.class.getResourceAsStream(FONT);
  }

  private static void dated(PDDocument document, LocalDate date) throws IOException {
    Calendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(day);
    document.getDocumentInformation().setModificationDate(day);
    PDMetadata written = document.getDocumentCatalog().getMetadata();
    String xmp = new String(written.toByteArray(), StandardCharsets.UTF_8);
    String fixed =
        xmp.replaceAll(
            "(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + date + "T00:00:00+00:00");
    document
        .getDocumentCatalog()
        .setMetadata(
            new PDMetadata(
                document, new ByteArrayInputStream(fixed.getBytes(StandardCharsets.UTF_8))));
  }
}
