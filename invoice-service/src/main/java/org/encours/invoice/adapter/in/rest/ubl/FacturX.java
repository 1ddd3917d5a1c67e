package org.encours.invoice.adapter.in.rest.ubl;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.encours.platform.problems.InvalidInput;

/** An invoice as a PDF for people with its data within: Factur-X, ZUGFeRD, XRechnung in PDF. */
final class FacturX {

  private static final Set<String> NAMES =
      Set.of("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml", "order-x.xml");

  private static final int LARGEST = 16 * 1024 * 1024;
  private static final int DEEPEST = 20;

  private FacturX() {}

  static boolean isPdf(byte[] content) {
    return content.length > 4
        && content[0] == '%'
        && content[1] == 'P'
        && content[2] == 'D'
        && content[3] == 'F';
  }

  /**
   * @throws InvalidInput when there is no data in it
   */
  static byte[] data(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
      return Optional.ofNullable(files)
          .flatMap(tree -> find(tree, 0))
          .orElseThrow(
              () ->
                  new InvalidInput(
                      "",
                      "the PDF holds no invoice as data (factur-x.xml): people alone can read it"));
    } catch (IOException unreadable) {
      throw new InvalidInput("", "is no PDF that can be read: " + unreadable.getMessage());
    } catch (RuntimeException broken) {
      throw broken instanceof InvalidInput said
          ? said
          : new InvalidInput("", "is no PDF that can be read");
    }
  }

  private static Optional<byte[]> find(PDNameTreeNode<PDComplexFileSpecification> tree, int depth) {
    try {
      Map<String, PDComplexFileSpecification> files = tree.getNames();
      if (files != null) {
        for (PDComplexFileSpecification file : files.values()) {
          String name = String.valueOf(file.getFilename()).toLowerCase(java.util.Locale.ROOT);
          if (NAMES.contains(name) && file.getEmbeddedFile() != null) {
            return Optional.of(bytes(file.getEmbeddedFile()));
          }
        }
      }
      if (tree.getKids() != null && depth < DEEPEST) {
        for (PDNameTreeNode<PDComplexFileSpecification> kid : tree.getKids()) {
          Optional<byte[]> found = find(kid, depth + 1);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new InvalidInput("", "the data in the PDF cannot be read: " + unreadable.getMessage());
    }
  }

  private static byte[] bytes(PDEmbeddedFile file) throws IOException {
    try (var in = file.createInputStream()) {
      byte[] data = in.readNBytes(LARGEST + 1);
      if (data.length > LARGEST) {
        throw new InvalidInput("", "the data in the PDF has more than 16 MiB");
      }
      return data;
    }
  }
}
