package org.encours.testkit;

import java.util.SortedSet;
import java.util.function.Function;

/**
 * A habit that every module shares, checked as the set of those who break it.
 *
 * @param name what is so
 * @param reason why
 * @param offenders who breaks it, by the name of a class or package
 */
record HouseRule(String name, String reason, Function<ModuleCode, SortedSet<String>> offenders) {}
