/**
 * The demonstration: a year of business, or a real history, brought to the four services over REST
 * only, watched through their events, checked and reported at the end.
 */
package org.encours.local.demo;
