/** How the good example is asked. */
package org.encours.good.adapter.in.rest;
