package org.encours.dunning.adapter.in.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.encours.dunning.application.view.PrintView.PrintLetter;

/** A ZIP for a print house: the letters, and a manifest (CSV, RFC 4180) that names each. */
final class PrintBatch {

  private static final String HEADER =
      row(Stream.of("file", "reminder", "debtor", "channel", "recipient", "sentOn", "sha256"));

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
    return letters.stream()
        .map(
            it ->
                row(
                    Stream.of(
                        file(it),
                        it.id().toString(),
                        it.debtor(),
                        it.channel().name(),
                        it.recipient(),
                        it.sentOn().toString(),
                        it.sha256())))
        .collect(Collectors.joining("", HEADER, ""));
  }

  private static String file(PrintLetter letter) {
    return letter.id() + ".pdf";
  }

  /** Quoted throughout, so that an address may hold anything. */
  private static String row(Stream<String> fields) {
    return fields
        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
