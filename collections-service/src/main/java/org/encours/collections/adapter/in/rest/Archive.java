package org.encours.collections.adapter.in.rest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.encours.collections.domain.dossier.Dossier;
import org.encours.collections.domain.dossier.Exhibit;
import org.encours.platform.problems.InvalidInput;

/** Dossiers as ZIP files; the same dossier gives the same bytes. */
final class Archive {

  private static final int MOST_FILES = 1_000;
  private static final int MOST_BYTES = 50_000_000;

  private Archive() {}

  static byte[] zip(Dossier dossier, LocalDate date) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Exhibit piece : dossier.pieces()) {
        ZipEntry entry = new ZipEntry(piece.name());
        entry.setTimeLocal(date.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(piece.bytes());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws InvalidInput when it is no ZIP, or grows beyond what a dossier can be
   */
  static Map<String, byte[]> unzip(byte[] archive) {
    Map<String, byte[]> files = new TreeMap<>();
    int left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0 || files.size() >= MOST_FILES) {
          throw new InvalidInput("", "the archive is larger than any dossier");
        }
        files.put(entry.getName(), content);
      }
    } catch (IOException broken) {
      throw new InvalidInput("", "no readable ZIP: " + broken.getMessage());
    }
    if (files.isEmpty()) {
      throw new InvalidInput("", "no ZIP, or an empty one");
    }
    return files;
  }
}
