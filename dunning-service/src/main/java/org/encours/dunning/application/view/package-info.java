/** Reads that need no rules: straight from the store to the reader. */
package org.encours.dunning.application.view;
