package org.encours.invoice.adapter.in.rest.swift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.encours.platform.problems.InvalidInput;

/**
 * One field of a message: its tag and all its lines.
 *
 * @param line of the file on which it begins, for problems
 */
record SwiftField(int line, String tag, String text) {

  private static final Pattern START = Pattern.compile(":(\\d{2}[A-Z]?):(.*)");
  private static final int MOST_LINES_OF_FIELD = 200;

  /** The fields in their order; block headers and what stands around the messages are left out. */
  static List<SwiftField> all(String text) {
    List<SwiftField> fields = new ArrayList<>();
    StringBuilder open = null;
    String tag = null;
    int began = 0;
    int lines = 0;
    String[] all = text.split("\r?\n|\r", -1);
    for (int i = 0; i < all.length; i++) {
      String row = all[i];
      // The message may begin behind its headers on one line: {1:…}{2:…}{4:
      int block = row.lastIndexOf("{4:");
      row = block >= 0 ? row.substring(block + 3) : row;
      Matcher start = START.matcher(row);
      boolean end = row.startsWith("-}") || row.equals("-") || row.startsWith("{");
      if (start.matches() || end) {
        if (open != null) {
          fields.add(new SwiftField(began, tag, open.toString()));
        }
        open = end ? null : new StringBuilder(start.group(2));
        tag = end ? null : start.group(1);
        began = i + 1;
        lines = 1;
      } else if (open != null && lines++ < MOST_LINES_OF_FIELD) {
        open.append('\n').append(row);
      }
    }
    if (open != null) {
      fields.add(new SwiftField(began, tag, open.toString()));
    }
    return fields;
  }

  boolean is(String name) {
    return tag.equals(name);
  }

  InvalidInput invalid(String message) {
    return new InvalidInput("line " + line + " :" + tag + ":", message);
  }
}
