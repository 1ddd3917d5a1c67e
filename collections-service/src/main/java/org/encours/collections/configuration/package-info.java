/** Typed settings. */
package org.encours.collections.configuration;
