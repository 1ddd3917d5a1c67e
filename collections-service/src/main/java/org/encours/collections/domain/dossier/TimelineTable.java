package org.encours.collections.domain.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.cases.Timeline;
import org.encours.collections.domain.cases.TimelineEntry;

/**
 * The timeline as tab-separated lines, which can be read back exactly: texts are kept on one line
 * by writing a backslash, tab and line end as an escape.
 */
final class TimelineTable {

  private static final String HEADER = "number\ton\tat\tby\tkind\ttext\tsha256";

  private TimelineTable() {}

  static Exhibit of(List<TimelineEntry> entries) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (TimelineEntry entry : entries) {
      text.append(
              String.join(
                  "\t",
                  Integer.toString(entry.number()),
                  entry.on().toString(),
                  entry.at().toString(),
                  escaped(entry.by()),
                  entry.kind(),
                  escaped(entry.text()),
                  entry.hash()))
          .append('\n');
    }
    return new Exhibit(Tables.TIMELINE, text.toString());
  }

  static boolean intact(String table) {
    List<TimelineEntry> entries = new ArrayList<>();
    String[] lines = table.split("\n");
    for (int i = 1; i < lines.length; i++) {
      String[] cells = lines[i].split("\t", -1);
      if (cells.length != 7) {
        return false;
      }
      try {
        entries.add(
            new TimelineEntry(
                Integer.parseInt(cells[0]),
                LocalDate.parse(cells[1]),
                Instant.parse(cells[2]),
                plain(cells[3]),
                cells[4],
                plain(cells[5]),
                cells[6]));
      } catch (RuntimeException unreadable) {
        return false;
      }
    }
    return new Timeline(entries).intact();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
      } else {
        i++;
        plain.append(
            switch (text.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> text.charAt(i);
            });
      }
    }
    return plain.toString();
  }
}
