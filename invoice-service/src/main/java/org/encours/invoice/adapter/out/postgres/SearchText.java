package org.encours.invoice.adapter.out.postgres;

import java.text.Normalizer;
import java.util.Locale;
import org.encours.invoice.domain.party.Debtor;

/** Names and numbers as people type them: without accents, case and punctuation. */
final class SearchText {

  private SearchText() {}

  static String of(Debtor debtor) {
    return String.join(
        " | ",
        of(debtor.name()),
        of(debtor.key().reference()),
        debtor.enterpriseNumber().map(SearchText::of).orElse(""),
        debtor.vatNumber().map(SearchText::of).orElse(""));
  }

  static String of(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('\u0142', 'l')
        .replace('\u0141', 'l')
        .replaceAll("(?<=\\d)[ .](?=\\d)", "")
        .toLowerCase(Locale.ROOT);
  }
}
