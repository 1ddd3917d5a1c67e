package org.encours.local;

/** The class path of this program, also where a test runner hides it behind a single jar. */
final class ClassPath {

  private ClassPath() {}

  static String ofThisProgram() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
