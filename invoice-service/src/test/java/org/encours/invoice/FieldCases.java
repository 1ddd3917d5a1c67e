package org.encours.invoice;

import java.util.List;

/**
 * Small files that once were read wrong, each with its right answer; they stand beside the project.
 */
public final class FieldCases {

  private static final List<String> ENDINGS = List.of(".xml", ".cod");

  private FieldCases() {}

  /** The file of that full name. */
  public static byte[] file(String name) {
    String ending = ENDINGS.get(name.startsWith("coda") ? 1 : 0);
    return SharedData.file("fieldcases/" + name + ending);
  }
}
