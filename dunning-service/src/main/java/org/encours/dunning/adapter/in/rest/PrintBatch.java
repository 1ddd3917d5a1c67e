package org.encours.dunning.adapter.in.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.encours.dunning.application.view.PrintView.PrintLetter;
import org.encours.kernel.Csv;

/** A ZIP for a print house: the letters, and a manifest (CSV, RFC 4180) that names each. */
final class PrintBatch {

  private static final List<String> COLUMNS =
      List.of("file", "reminder", "debtor", "channel", "recipient", "sentOn", "sha256");

  private PrintBatch() {}

  static byte[] zip(List<PrintLetter> letters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "manifest.csv", manifest(letters).getBytes(StandardCharsets.UTF_8));
      for (PrintLetter letter : letters) {
        add(zip, file(letter), letter.pdf());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String manifest(List<PrintLetter> letters) {
    return Csv.of(Stream.concat(Stream.of(COLUMNS), letters.stream().map(PrintBatch::row)));
  }

  private static List<String> row(PrintLetter letter) {
    return List.of(
        file(letter),
        letter.id().toString(),
        letter.debtor(),
        letter.channel().name(),
        letter.recipient(),
        letter.sentOn().toString(),
        letter.sha256());
  }

  private static String file(PrintLetter letter) {
    return letter.id() + ".pdf";
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
