import { Canvas, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import { BOXES, CAMERA, markFirstFrame } from '../boxes.ts';

function Controls() {
  const { camera, gl, invalidate } = useThree();
  useEffect(() => {
    const controls = new OrbitControls(camera, gl.domElement);
    controls.addEventListener('change', () => invalidate());
    return () => controls.dispose();
  }, [camera, gl, invalidate]);
  return null;
}

const root = document.querySelector('#root');
if (root !== null) {
  createRoot(root).render(
    <Canvas
      frameloop="demand"
      camera={CAMERA}
      onCreated={({ scene }) => {
        scene.onAfterRender = markFirstFrame;
      }}
    >
      <Controls />
      <ambientLight intensity={1} />
      <directionalLight intensity={2} position={[8, 16, 6]} />
      {BOXES.map(({ at, size, colour }) => (
        <mesh key={at.join()} position={at}>
          <boxGeometry args={size} />
          <meshStandardMaterial color={colour} />
        </mesh>
      ))}
    </Canvas>,
  );
}
