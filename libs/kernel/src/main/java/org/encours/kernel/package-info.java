/** Holds the types that every domain speaks, on the JDK only; ADR 7 names and counts them. */
package org.encours.kernel;
