package org.encours.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {

  @Test
  void eachPartNamesItsOwnPathsAndAllAreFoundTogether() {
    Violations order = new Violations();
    order.require(true, "number", "is required");
    Violations line = order.at("lines", 1);
    line.require(false, "quantity", "must be positive");
    line.at("price").add(List.of(new Violation("amount", "is negative")));
    assertThat(order.read("dueDate", () -> refuse("is before the issue"))).isEmpty();
    assertThat(order.read("number", () -> "A")).contains("A");
    assertThat(order.list())
        .containsExactly(
            new Violation("lines[1].quantity", "must be positive"),
            new Violation("lines[1].price.amount", "is negative"),
            new Violation("dueDate", "is before the issue"));
    assertThat(line.none()).isFalse();
  }

  private static String refuse(String why) {
    throw new IllegalArgumentException(why);
  }
}
