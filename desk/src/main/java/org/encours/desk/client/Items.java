package org.encours.desk.client;

import java.util.List;

/**
 * A page of a list, as every service answers it.
 *
 * @param next where the next page begins; null on the last
 */
public record Items<T>(List<T> items, String next) {

  public Items {
    items = items == null ? List.of() : List.copyOf(items);
  }

  public static <T> Items<T> none() {
    return new Items<>(List.of(), null);
  }

  public boolean hasMore() {
    return next != null;
  }
}
