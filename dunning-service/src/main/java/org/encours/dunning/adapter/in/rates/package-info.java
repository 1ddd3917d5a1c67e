/** Rates from outside the house: files in a watched folder, and how long those known still last. */
package org.encours.dunning.adapter.in.rates;
