import {
  AmbientLight,
  BoxGeometry,
  DirectionalLight,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import { BOXES, CAMERA, markFirstFrame } from '../boxes.ts';

const scene = new Scene();
scene.onAfterRender = markFirstFrame;
const sun = new DirectionalLight('white', 2);
sun.position.set(8, 16, 6);
scene.add(new AmbientLight('white', 1), sun);
for (const { at, size, colour } of BOXES) {
  const mesh = new Mesh(new BoxGeometry(...size), new MeshStandardMaterial({ color: colour }));
  mesh.position.set(...at);
  scene.add(mesh);
}

const camera = new PerspectiveCamera(CAMERA.fov, innerWidth / innerHeight);
camera.position.set(...CAMERA.position);
camera.lookAt(0, 0, 0);

const renderer = new WebGLRenderer({ antialias: true });
renderer.setSize(innerWidth, innerHeight);
document.body.append(renderer.domElement);
renderer.render(scene, camera);

const controls = new OrbitControls(camera, renderer.domElement);
let asked = 0;
controls.addEventListener('change', () => {
  asked ||= requestAnimationFrame(() => {
    asked = 0;
    renderer.render(scene, camera);
  });
});
