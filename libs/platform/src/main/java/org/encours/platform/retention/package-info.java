/**
 * What is kept of a person, why and how long, as data: {@code retention-register.json} of each
 * service says it table by table, and export, erasure and report follow it.
 */
package org.encours.platform.retention;
