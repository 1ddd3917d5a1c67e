package org.encours.dunning.adapter.out.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font cut down once to what European names and amounts are written with: Latin, Greek, Cyrillic,
 * punctuation and currency signs. The whole font would be read anew for every letter, which costs
 * eight times as long as the rest of it.
 */
final class LetterFont {

  private static final int LAST_LETTER = 0x04FF;
  private static final int FIRST_SIGN = 0x2000;
  private static final int LAST_SIGN = 0x20CF;
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "maxp", "OS/2", "name", "post", "cmap", "loca", "glyf", "hmtx", "cvt ",
          "fpgm", "prep", "gasp");

  private LetterFont() {}

  static byte[] european(String path) {
    try (InputStream stream = LetterFont.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the font " + path + " is missing");
      }
      return cut(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] cut(byte[] whole) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      TTFSubsetter subset = new TTFSubsetter(font, TABLES);
      IntStream.concat(
              IntStream.rangeClosed(' ', LAST_LETTER), IntStream.rangeClosed(FIRST_SIGN, LAST_SIGN))
          .filter(character -> glyphs.getGlyphId(character) != 0)
          .forEach(subset::add);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subset.writeToStream(out);
      return out.toByteArray();
    }
  }
}
