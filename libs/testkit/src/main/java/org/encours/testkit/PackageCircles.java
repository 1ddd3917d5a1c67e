package org.encours.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Packages that depend on themselves through others, each knot as one line: whoever reads one of
 * them has to read all.
 */
final class PackageCircles {

  private PackageCircles() {}

  static SortedSet<String> of(ModuleCode module) {
    Map<String, Set<String>> uses = uses(module);
    SortedSet<String> knots = new TreeSet<>();
    for (String each : uses.keySet()) {
      SortedSet<String> knot = new TreeSet<>(reachable(uses, each));
      knot.removeIf(other -> !reachable(uses, other).contains(each));
      if (knot.size() > 1) {
        knots.add(String.join(" <-> ", knot));
      }
    }
    return knots;
  }

  private static Map<String, Set<String>> uses(ModuleCode module) {
    Map<String, Set<String>> uses = new TreeMap<>();
    Set<String> own = new HashSet<>();
    module.own().map(JavaClass::getPackageName).forEach(own::add);
    module
        .own()
        .forEach(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .map(it -> it.getTargetClass().getBaseComponentType().getPackageName())
                    .filter(it -> own.contains(it) && !it.equals(type.getPackageName()))
                    .forEach(
                        it ->
                            uses.computeIfAbsent(type.getPackageName(), _ -> new TreeSet<>())
                                .add(it)));
    return uses;
  }

  private static Set<String> reachable(Map<String, Set<String>> uses, String from) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(uses.getOrDefault(from, Set.of()));
    while (!next.isEmpty()) {
      String at = next.pop();
      if (seen.add(at)) {
        next.addAll(uses.getOrDefault(at, Set.of()));
      }
    }
    return seen;
  }
}
