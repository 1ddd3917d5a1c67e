package org.encours.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Part of a list.
 *
 * @param items in the list's order
 * @param next what to pass as {@code after} for the following part; null at the end
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @Schema(nullable = true) String next) {

  /**
   * Cuts a result that was read with one item more than asked for, which shows whether there is a
   * next page.
   *
   * @param found at most {@code limit + 1} items
   * @param cursor what identifies an item's place in the list's order
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
    return found.size() <= limit
        ? new Page<>(List.copyOf(found), null)
        : new Page<>(List.copyOf(found.subList(0, limit)), cursor.apply(found.get(limit - 1)));
  }
}
