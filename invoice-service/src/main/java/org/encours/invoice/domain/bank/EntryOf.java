package org.encours.invoice.domain.bank;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By which line of a statement a movement was booked: two movements may say the very same. */
public final class EntryOf {

  private final Map<BankTransaction, Told.Entry> entries = new IdentityHashMap<>();

  public EntryOf(BankStatement statement) {
    List<BankEntry> lines = statement.entries();
    for (int i = 0; i < lines.size(); i++) {
      Told.Entry entry = new Told.Entry(i, lines.get(i).reference());
      lines.get(i).transactions().forEach(each -> entries.put(each, entry));
    }
  }

  public int number(BankTransaction movement) {
    return entries.get(movement).number();
  }

  public Optional<String> reference(BankTransaction movement) {
    return entries.get(movement).reference();
  }
}
