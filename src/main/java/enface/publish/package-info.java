/// Notes and texts on paper and in exchange formats.
package enface.publish;
