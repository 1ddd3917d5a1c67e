package org.encours.dunning.domain.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A file that a debtor sends along. Its kind is read from its first bytes, not believed. */
public record AttachedFile(String name, String mediaType, byte[] content) {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  /** Empty where it is none of the kinds that are taken: PDF, PNG, JPEG. */
  public static Optional<AttachedFile> of(String name, byte[] content) {
    return kind(content)
        .map(kind -> new AttachedFile(name.replaceAll("[^\\p{L}\\p{N} ._-]", "_"), kind, content));
  }

  private static Optional<String> kind(byte[] content) {
    if (startsWith(content, PDF)) {
      return Optional.of("application/pdf");
    }
    if (startsWith(content, PNG)) {
      return Optional.of("image/png");
    }
    return startsWith(content, JPEG) ? Optional.of("image/jpeg") : Optional.empty();
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return content.length > start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }
}
