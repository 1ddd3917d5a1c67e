package org.encours.invoice.adapter.in.rest.coda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What records 31 to 33 tell of a movement. Of what they give by type only the counterparty's name
 * (001) and the bank's own words (002) are read: an address or a card's number among the words of a
 * payment would pass for an invoice's.
 *
 * @param texts for people, in the order of the file
 */
record CodaInformation(Optional<String> name, List<String> texts) {

  static CodaInformation of(List<CodaLine> lines) {
    Optional<String> name = Optional.empty();
    List<String> texts = new ArrayList<>();
    boolean words = false;
    for (CodaLine line : lines) {
      switch (line.kind()) {
        case "31" -> {
          boolean typed = line.at(40) == '1';
          String type = line.at(41, 43);
          words = !typed || type.equals("002");
          if (typed && type.equals("001")) {
            name = name.or(() -> line.textAt(44, 113));
          } else if (words) {
            line.textAt(typed ? 44 : 41, 113).ifPresent(texts::add);
          }
        }
        case "32" -> add(texts, words, line.textAt(11, 115));
        case "33" -> add(texts, words, line.textAt(11, 100));
        default -> {
          // A record of the movement itself.
        }
      }
    }
    return new CodaInformation(name, List.copyOf(texts));
  }

  private static void add(List<String> texts, boolean words, Optional<String> text) {
    if (words) {
      text.ifPresent(texts::add);
    }
  }
}
