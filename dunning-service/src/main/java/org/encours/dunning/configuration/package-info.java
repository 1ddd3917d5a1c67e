/** Typed settings, and beans made from them. */
package org.encours.dunning.configuration;
