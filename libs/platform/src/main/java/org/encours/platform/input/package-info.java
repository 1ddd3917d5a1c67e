/** Checks what requests bring: parameters, texts, JSON bodies. Every fault is named at once. */
package org.encours.platform.input;
